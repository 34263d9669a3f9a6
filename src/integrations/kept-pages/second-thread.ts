import { parentPort, workerData } from 'node:worker_threads';
import { astroAnswers, directAnswers } from './answers.ts';
import { makeFiles } from './make-files.ts';
import { loadProgram } from './program.ts';
import { filesIn, type SecondShare } from './second-share.ts';
import { Turns } from './turns.ts';

/** The second thread of `make-in-threads.ts`: makes the files of each record whose turn it takes. */
const share = workerData as SecondShare;
const { site, origin } = share;
const turns = new Turns(share.records.length, share.turns);
try {
  const program = await loadProgram(share.program);
  const answer = directAnswers(astroAnswers(program.render, origin), program.moduleOf);
  for (const files of filesIn(share, program)) {
    if (!turns.take()) break;
    await makeFiles(files, { site, origin, answer });
  }
  parentPort?.postMessage('done');
} catch (error) {
  turns.stop();
  throw error;
}
