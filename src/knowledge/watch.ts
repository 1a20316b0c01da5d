import { watch } from 'node:fs';
import type { Knowledge } from './knowledge.ts';
import { KnowledgeError, loadKnowledge } from './load.ts';

/** An editor saves in several steps; they are read as one. */
const SETTLED_AFTER = 150;

/** Reads the folder again whenever a file in it changes, and tells what came of it. Gives a function that stops. */
export function watchKnowledge(
  folder: string,
  changed: (result: Knowledge | KnowledgeError) => void,
): () => void {
  let waiting: NodeJS.Timeout | undefined;
  const fail = (error: unknown) => changed(toKnowledgeError(folder, error));
  const reload = () => {
    try {
      changed(loadKnowledge(folder));
    } catch (error) {
      fail(error);
    }
  };
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(reload, SETTLED_AFTER);
  }).on('error', fail);
  return () => {
    clearTimeout(waiting);
    watcher.close();
  };
}

/** Whatever goes wrong while an editor works, the bot goes on with what it knows. */
function toKnowledgeError(folder: string, error: unknown): KnowledgeError {
  if (error instanceof KnowledgeError) return error;
  return new KnowledgeError(folder, [{ file: '', line: 1, column: 1, message: String(error) }]);
}
