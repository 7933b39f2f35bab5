import { z } from 'zod';
import type { Answer, Method, SlackState } from './slack-methods.ts';

const parsed = (value: unknown) => (typeof value === 'string' && value.startsWith('[') ? JSON.parse(value) : value);
const completion = z.preprocess(parsed, z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1));
const MOST_ALT = 1_000;

const refused = (error: string): Answer => ({ ok: false, error });
const scoped =
  (method: Method): Method =>
  (state, args) =>
    state.scopes.has('files:write')
      ? method(state, args)
      : { ok: false, error: 'missing_scope', needed: 'files:write' };

/** The upload in two steps: an address for the bytes, then the word that they are whole. */
export const FILE_METHODS: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': scoped((state, args) => {
    const length = Number(args.length);
    const alt = String(args.alt_txt ?? '');
    if (!(length > 0) || String(args.filename ?? '') === '') return refused('invalid_arguments');
    if (alt.length > MOST_ALT) return refused('alt_txt_too_large');
    const file = state.store.addFile({ filename: String(args.filename), length, alt });
    return { ok: true, file_id: file.id, upload_url: `${state.url()}/upload/${file.id}` };
  }),
  'files.completeUploadExternal': scoped((state, args) => {
    const read = completion.safeParse(args.files);
    if (!read.success) return refused('invalid_arguments');
    for (const { id } of read.data) {
      const file = state.store.files.get(id);
      if (file === undefined || file.bytes === null) return refused('file_not_found');
      file.completed = true;
      file.readyAt = Date.now() + state.fileDelayMs;
    }
    return { ok: true, files: read.data };
  }),
  'files.delete': scoped((state, args) =>
    state.store.files.delete(String(args.file)) ? { ok: true } : refused('file_not_found'),
  ),
};

/** Takes the bytes of an upload; the HTTP status of the answer. */
export function receiveUpload(state: SlackState, id: string, bytes: Buffer): 200 | 400 | 404 {
  const file = state.store.files.get(id);
  if (file === undefined || file.completed) return 404;
  if (bytes.length !== file.length) return 400;
  file.bytes = bytes;
  return 200;
}

/** Every file that the blocks show has come in whole, is a picture, and was looked at. */
export function showsOnlyKnownFiles(state: SlackState, blocks: readonly unknown[]): boolean {
  const ids = [...JSON.stringify(blocks).matchAll(/"slack_file":\{"id":"([^"]*)"\}/g)].map(([, id]) => id ?? '');
  return ids.every((id) => {
    const file = state.store.files.get(id);
    if (file === undefined || !file.completed || file.readyAt > Date.now()) return false;
    return file.bytes?.subarray(1, 4).toString('latin1') === 'PNG';
  });
}
