import type { APIRoute, GetStaticPaths } from 'astro';
import { formatJson } from '../../../formats/json.ts';
import { jsonSchemas } from '../../../formats/json-schema.ts';
import { EDITION } from '../../../records/edition.ts';

export const getStaticPaths = (() =>
  jsonSchemas(EDITION).map(({ name, schema }) => ({
    params: { name },
    props: { schema },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ schema: unknown }> = ({ props }) =>
  new Response(formatJson(props.schema, 2), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
