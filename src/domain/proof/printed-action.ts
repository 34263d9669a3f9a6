import type { LegislativeAction, SupervisionAction } from '../event.ts';

/** The words by which print tells what happened, for each action an event may have. */
export const PRINTED_ACTIONS: Record<LegislativeAction | SupervisionAction, RegExp> = {
  plan: /任务|计划|规划|项目/,
  research: /立法调研/,
  deliberate: /审议/,
  submit: /提请/,
  // A decision is 作出, an agreement 签署, a document of the party's 出台 or 制发.
  adopt: /通过|制定|出台|作出|签署|制发/,
  approve: /批准/,
  publish: /公布|颁布|印发|出台|发布/,
  modify: /修改/,
  amend: /修正/,
  revise: /修订/,
  repeal: /废止/,
  inspect: /检查|督查|审查/,
  survey: /调研|调查|座谈|课题研究/,
  visit: /视察/,
  hear: /听取/,
  print: /印发/,
  inquire: /询问/,
  evaluate: /满意度测评/,
  opine: /审议意见/,
  respond: /研究处理/,
  follow: /跟踪|持续|回头看|推动/,
  instruct: /批示/,
};
