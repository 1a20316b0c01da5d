import { createInterface } from 'node:readline';

export type Lines = {
  /** The next line, trimmed; nothing once the input has ended or the person quit. */
  next: () => Promise<string | undefined>;
  /** Shows something between two lines. */
  interrupt: (show: () => void) => void;
  close: () => void;
};

type Streams = { input: NodeJS.ReadableStream; output: NodeJS.WritableStream; interactive: boolean };

/** What a person types, or what a script pipes in. */
export function createLines({ input, output, interactive }: Streams): Lines {
  const lines = createInterface({ input, output: interactive ? output : undefined, prompt: '> ' });
  const typed = lines[Symbol.asyncIterator]();
  let hasQuit = false;
  // The input may end while lines of it still wait to be answered; readline throws at a prompt after that.
  let isOpen = true;
  lines.once('close', () => {
    isOpen = false;
  });
  const prompt = () => {
    if (interactive && isOpen) lines.prompt();
  };
  return {
    interrupt: (show) => {
      if (interactive) output.write('\n');
      show();
      prompt();
    },
    close: () => lines.close(),
    next: async () => {
      if (hasQuit) return undefined;
      prompt();
      const { value, done } = await typed.next();
      hasQuit = done === true || value.trim() === ':quit';
      return hasQuit ? undefined : (value as string).trim();
    },
  };
}
