import type { Fault } from '../domain/fault.ts';

/** A file's front matter and what stands under it. */
export interface FrontMatter {
  yaml: string;
  body: string;
  /** The line of the file on which the body begins, counted from 1. */
  bodyLine: number;
}

/**
 * Part a file into its front matter, between a first line `---` and the next, and its body.
 * A fault is returned where either line is missing.
 */
export function splitFrontMatter(text: string, file: string): FrontMatter | Fault {
  const lines = text.split('\n');
  if (!isFence(lines[0])) {
    return {
      file,
      line: 1,
      sentence: '缺少前置信息：文件应以单独一行 --- 开头，下面写字段，再以单独一行 --- 结束',
    };
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1) {
    return { file, line: 1, sentence: '前置信息没有结束：字段写完以后要有单独一行 ---' };
  }
  return {
    // Of a Windows line end the YAML reader takes no half.
    yaml: lines.slice(1, end).join('\n').replace(/\r$/, ''),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*\r?$/.test(line);
}
