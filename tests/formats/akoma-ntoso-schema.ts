import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schemaFile = (fileName: string) => ({
  fileName,
  contents: readFileSync(new URL(`akoma-ntoso-schema/${fileName}`, import.meta.url), 'utf8'),
});

/** Memory for the schema and many files, in pages of 64 KiB. */
const PAGES = 8192;

/** What the OASIS schema of Akoma Ntoso 3.0 refuses in some files, by libxml2. */
export async function schemaFaults(files: ReadonlyMap<string, string>): Promise<string[]> {
  // libxml2 takes a name that begins with a dash for a setting, and has no folders.
  const names = [...files.keys()];
  const { valid, errors } = await validateXML({
    xml: [...files.values()].map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: schemaFile('akomantoso30.xsd'),
    preload: schemaFile('xml.xsd'),
    maxMemoryPages: PAGES,
  });
  const faults = errors.map(
    ({ loc, message }) => `${names[parseInt(loc?.fileName ?? '')]}:${loc?.lineNumber} ${message}`,
  );
  return valid || faults.length > 0 ? faults : ['the schema was not read'];
}
