/**
 * A printed text with what printing and misreading change by accident taken away: full-width forms,
 * white space, the shape of quotation marks and dashes, the case of Latin letters.
 *
 * @example foldPrinted('自 2024 年１２ 月 1 日起') // '自2024年12月1日起'
 */
export function foldPrinted(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\uFEFF]/gu, '')
    .replace(/[“”„‟〝〞«»「」『』‘’]/gu, '"')
    .replace(/[—–―─‐‑]/gu, '-')
    .toLowerCase();
}

/**
 * The words of a printed text alone, without punctuation: a comma that was misread as a full stop
 * does not make a name another name. A decimal point and a percent sign are kept.
 *
 * @example foldWords('固根本、强基础，着力') // '固根本强基础着力'
 * @example foldWords('3.25万人次。') // '3.25万人次'
 */
export function foldWords(text: string): string {
  return foldPrinted(text)
    .replace(/[^\p{L}\p{N}.%]/gu, '')
    .replace(/(?<!\d)\.|\.(?!\d)/g, '');
}
