import type { APIRoute } from 'astro';
import { recordList } from '../../records/record-list.ts';

export const GET: APIRoute = async () => Response.json(await recordList());
