/** Bytes to text by byte order mark, then the header's charset, then the XML declaration; UTF-8 otherwise. Never throws. */
export function decodeBody(bytes: Uint8Array, contentType: string | null): string {
  const encoding = byMark(bytes) ?? charset(contentType) ?? declared(bytes) ?? 'utf-8';
  return decoder(encoding).decode(bytes);
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return undefined;
}

function charset(contentType: string | null): string | undefined {
  return /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType?.slice(0, 200) ?? '')?.[1];
}

function declared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1];
}

function decoder(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder('utf-8');
  }
}
