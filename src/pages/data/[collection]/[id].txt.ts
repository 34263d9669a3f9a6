import type { APIRoute, GetStaticPaths } from 'astro';
import { recordFile, recordFilePaths } from '../../../records/record-file.ts';
import type { AnyRecord } from '../../../records/record.ts';

/** Every record as plain text. */
export const getStaticPaths = (() => recordFilePaths('txt')) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: AnyRecord }> = ({ props }) => recordFile(props.record, 'txt');
