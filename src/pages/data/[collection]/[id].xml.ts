import type { APIRoute, GetStaticPaths } from 'astro';
import { recordFile, recordFilePaths } from '../../../records/record-file.ts';
import type { AnyRecord } from '../../../records/record.ts';

/** Every regulation as Akoma Ntoso, the text that the page shows. */
export const getStaticPaths = (() => recordFilePaths('xml')) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: AnyRecord }> = ({ props }) => recordFile(props.record, 'xml');
