const DEEPEST = 12;
const NODES_AT_MOST = 500;

/** The words of an editor's document (nodes with `text` and `content`), paragraphs on lines of their own; '' for anything else. */
export function richText(document: unknown): string {
  const lines: string[] = [];
  let seen = 0;
  const walk = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > DEEPEST || ++seen > NODES_AT_MOST) return;
    if ('type' in node && node.type === 'paragraph') lines.push('\n');
    if ('text' in node && typeof node.text === 'string') lines.push(node.text.slice(0, 4000));
    if ('text_node' in node) walk(node.text_node, depth + 1);
    if ('content' in node && Array.isArray(node.content)) for (const child of node.content) walk(child, depth + 1);
  };
  if (typeof document === 'string') return document;
  walk(document, 0);
  return lines.join('').trim();
}
