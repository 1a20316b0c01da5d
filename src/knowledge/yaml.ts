import { readFileSync } from 'node:fs';
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** One mistake in a knowledge file, with the place where it stands. Lines and columns count from 1. */
export type Problem = { file: string; line: number; column: number; message: string };

/** A checked file, able to say where any part of it stands. */
export type Parsed<T> = {
  file: string;
  value: T;
  problem: (path: PropertyKey[], message: string) => Problem;
};

/** Reads one YAML file against its schema. Gives the value, or every mistake in the file. */
export function readYaml<T>(path: string, file: string, schema: z.ZodType<T>): Parsed<T> | Problem[] {
  const text = textOf(path);
  if (text instanceof Error) return [atTop(file, text.message)];
  const { document, problemAt } = parse(text, file);
  if (document.errors.length > 0) {
    return document.errors.map((error) =>
      problemAt(error.pos[0], error.message.split('\n')[0] ?? error.code),
    );
  }
  const plain = toPlain(document);
  if (plain instanceof Error) return [problemAt(0, plain.message)];
  const problemIn = (where: PropertyKey[], message: string) => problemAt(offsetOf(document, where), message);
  const checked = schema.safeParse(plain.value);
  if (!checked.success)
    return checked.error.issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [problemIn(issue.path, describe(issue))];
      return issue.keys.map((key) => problemIn([...issue.path, key], `unknown field "${key}"`));
    });
  // The document is read again when there is something to say of it: kept for every file, it would take megabytes.
  const problem = (where: PropertyKey[], message: string) => {
    const now = textOf(path);
    if (now instanceof Error) return atTop(file, message);
    const again = parse(now, file);
    return again.problemAt(offsetOf(again.document, where), message);
  };
  return { file, value: checked.data, problem };
}

/** An alias that leads nowhere, or everywhere, shows itself only here. */
function toPlain(document: Document): { value: unknown } | Error {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return error as Error;
  }
}

/** The text of a file, or why it cannot be read: while the bot runs, a file may go between listing and reading. */
function textOf(path: string): string | Error {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return new Error(UNREADABLE[code] ?? `this file cannot be read: ${message}`);
  }
}

const UNREADABLE: Record<string, string> = {
  ENOENT: 'this file is missing',
  EISDIR: 'this is a folder, where a file belongs',
  EACCES: 'reading this file is not allowed',
};

const atTop = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message });

function parse(text: string, file: string) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problemAt = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message };
  };
  return { document, problemAt };
}

function describe(issue: z.core.$ZodIssue): string {
  const field = issue.path.map(String).join('.');
  return field ? `${field}: ${issue.message}` : issue.message;
}

/** The start of the deepest node on the path that exists: a key where the path ends at one. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
