import { type FSWatcher, globSync, watch } from 'node:fs';
import { join } from 'node:path';
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
  const watchers: FSWatcher[] = [];
  const fail = (error: unknown) => changed(toKnowledgeError(folder, error));
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(reload, SETTLED_AFTER);
  };
  const stop = () => {
    clearTimeout(waiting);
    for (const watcher of watchers.splice(0)) watcher.close();
  };
  const start = () => {
    stop();
    for (const path of foldersIn(folder)) watchers.push(watch(path, wait).on('error', fail));
  };
  const reload = () => {
    try {
      start();
      changed(loadKnowledge(folder));
    } catch (error) {
      fail(error);
    }
  };
  start();
  return stop;
}

/** Each is watched by itself: Node's recursive watch ends the process at a file that it may not open. */
const foldersIn = (folder: string) => [
  folder,
  ...globSync('*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name)),
];

/** Whatever goes wrong while an editor works, the bot goes on with what it knows. */
function toKnowledgeError(folder: string, error: unknown): KnowledgeError {
  if (error instanceof KnowledgeError) return error;
  return new KnowledgeError(folder, [{ file: '', line: 1, column: 1, message: String(error) }]);
}
