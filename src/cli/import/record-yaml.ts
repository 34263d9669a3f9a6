import { Document, isMap, isScalar, isSeq, visit } from 'yaml';

/** Fields of a citation and lists of plain words stand on one line, as editors write them. */
function isShort(node: unknown): boolean {
  if (isMap(node)) return node.has('source') && node.has('lines');
  return isSeq(node) && node.items.every((item) => isScalar(item));
}

/**
 * Fields as YAML, one a line. Fields that are `undefined` and empty lists are left out.
 *
 * @example formatYaml({ title: '档案条例', aliases: [] }) // 'title: 档案条例\n'
 */
export function formatYaml(fields: object): string {
  const document = new Document(withoutEmpty(fields));
  visit(document, {
    Collection: (_key, node) => {
      if (!isShort(node)) return undefined;
      node.flow = true;
      return visit.SKIP;
    },
  });
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: true })
    .replace(/^(\s*(?:- )?\w+: )\[ (.*) \]$/gm, '$1[$2]')
    .replace(/lines: \[ (\d+), (\d+) \]/g, 'lines: [$1, $2]');
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined && !(Array.isArray(field) && field.length === 0))
      .map(([name, field]) => [name, withoutEmpty(field)]),
  );
}
