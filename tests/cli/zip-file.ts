import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a zip file; `size` is what the zip file says of it, where that is not the truth. */
export interface ZipContent {
  name: string;
  content: string | Uint8Array;
  size?: number;
}

/** The bytes of a zip file, as a writer of Word files makes it. */
export function zipFile(files: readonly ZipContent[]): Buffer {
  const entries = files.map(({ name, content, size }) => {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    return { name: Buffer.from(name), packed, crc: crc32(bytes), size: size ?? bytes.length };
  });
  let offset = 0;
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  for (const { name, packed, crc, size } of entries) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\x03\x04'), common, name, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, rest, name);
    offset += 4 + 26 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** The bytes of a Word file with some XML in its body. */
export function docxFile(body: string, more: readonly ZipContent[] = []): Buffer {
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipFile([
    { name: '[Content_Types].xml', content: TYPES },
    { name: '_rels/.rels', content: RELATIONS },
    { name: 'word/document.xml', content: document },
    ...more,
  ]);
}

/** Paragraphs of a Word file, one to a line. */
export function paragraphs(...lines: string[]): string {
  return lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
}
