import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { Refusal } from './refusal.ts';

/** A row, or why the line is none. Lines count from 1. */
export type TakeLine = (row: string[] | { broken: string }, line: number) => void;

/** No line of a table is longer, in characters: what is, is no table. */
const LONGEST_LINE = 100_000;

/** Reads a file once, line by line, and gives the SHA-256 of what was read. `progress` is told the bytes so far. */
export async function readCsv(
  path: string,
  take: TakeLine,
  progress: (bytes: number) => void,
): Promise<string> {
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  const watch = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      if (chunk.includes(0)) throw new Refusal(`${path} is not a CSV file in UTF-8: it holds binary data.`);
      utf8.decode(chunk, { stream: true });
      hash.update(chunk);
      bytes += chunk.length;
      progress(bytes);
      yield chunk;
    }
    utf8.decode();
  };
  try {
    await pipeline(createReadStream(path), watch, lines(), rows(take));
  } catch (error) {
    throw refusalOf(path, error as Error);
  }
  return hash.digest('hex');
}

/** Quotes are read later, a line at a time: one that is never closed would swallow the rest of the file. */
const lines = () =>
  parse({
    bom: true,
    quote: null,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    max_record_size: LONGEST_LINE,
  });

function rows(take: TakeLine): Writable {
  let line = 0;
  return new Writable({
    objectMode: true,
    highWaterMark: 1024,
    write(values: string[], _, done) {
      line++;
      if (values.length > 1 || values[0] !== '') take(unquote(values), line);
      done();
    },
  });
}

function unquote(values: string[]): Parameters<TakeLine>[0] {
  if (!values.some((value) => value.includes('"'))) return values;
  try {
    const [row = []] = parseNow(values.join(','), { relax_column_count: true });
    return row as unknown as string[];
  } catch {
    return { broken: 'a quote that is not closed, or in the middle of a value' };
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'reading it is not allowed',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not in UTF-8. Save it as CSV in UTF-8',
  CSV_MAX_RECORD_SIZE: `a line has more than ${LONGEST_LINE.toLocaleString('en')} characters, so it is no table`,
};

function refusalOf(path: string, error: NodeJS.ErrnoException): Error {
  const reason = REASONS[error.code ?? ''] ?? (error.syscall && error.message);
  return reason ? new Refusal(`${path} cannot be imported: ${reason}.`) : error;
}
