import type { ProposedCorrespondence } from './concordance.ts';
import { formatEid } from './label.ts';

/** Below this an editor should look twice. */
const SURE = 0.8;

/**
 * A proposal as YAML, to be read through, corrected and put into the front matter of the later text.
 *
 * @example formatProposal([{ from: 'art_3', to: ['art_4'], similarity: 0.83 }], …)
 * // … - { from: art_3, to: [art_4] } # 第三条 → 第四条，相似 0.83
 */
export function formatProposal(
  proposed: readonly ProposedCorrespondence[],
  { from, to }: { from: string; to: string },
): string {
  return [
    `# ${from} 的每一条在 ${to} 里是哪一条。按文字相似程度推定，要逐条核对：`,
    '# 已删去的写 to: []，分成几条的写 to: [art_4, art_5]。',
    `# 核对以后，把下面各行放进 ${to} 的前置信息，再删去本文件。`,
    'concordance:',
    ...proposed.map(formatEntry),
    '',
  ].join('\n');
}

function formatEntry({ from, to, similarity }: ProposedCorrespondence): string {
  const names = to.map(formatEid).join('、') || '没有找到';
  const found = to.length === 0 ? '' : `，相似 ${similarity.toFixed(2)}`;
  const doubt = to.length === 0 || similarity < SURE ? '，要核对' : '';
  return `  - { from: ${from}, to: [${to.join(', ')}] } # ${formatEid(from)} → ${names}${found}${doubt}`;
}
