import { z } from 'zod';
import { fieldName } from './field-words.ts';
import { publishedDate } from './published-date.ts';

/** The parts of a zod schema that the walk below reads. */
interface Definition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: z.ZodRawShape;
  options?: z.ZodType[];
  discriminator?: string;
}

/**
 * The schema of a record as it is published, from the schema of the record as an editor writes it:
 * a date is `{ date, precision }` and no longer a text, and a list that may be left out is there.
 * Rules between fields are left to the editor's schema; the records have passed them.
 */
export function publishedFields(written: z.ZodType): z.ZodType {
  const published = rebuilt(written);
  const name = fieldName(written);
  return name === undefined ? published : published.describe(name);
}

function rebuilt(written: z.ZodType): z.ZodType {
  const definition = written.def as unknown as Definition;
  switch (definition.type) {
    case 'pipe':
      // The only field of the domain that is read into another form is a date (`partialDate`).
      return publishedDate;
    case 'optional':
      return publishedFields(definition.innerType as z.ZodType).optional();
    case 'default':
      return publishedFields(definition.innerType as z.ZodType);
    case 'array':
      return z.array(publishedFields(definition.element as z.ZodType));
    case 'object':
      return z.strictObject(publishedShape(definition.shape ?? {}));
    case 'union':
      return publishedUnion(definition);
    default:
      return written;
  }
}

function publishedShape(shape: z.ZodRawShape): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, publishedFields(field as z.ZodType)]),
  );
}

function publishedUnion({ options = [], discriminator }: Definition): z.ZodType {
  const published = options.map(rebuilt) as [z.ZodObject, ...z.ZodObject[]];
  return discriminator ? z.discriminatedUnion(discriminator, published) : z.union(published);
}
