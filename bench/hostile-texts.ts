const WORDS = 10_000;
const LETTERS = 100_000;

/** Input made to be slow: each kind is a name and the text somebody sends. */
export const HOSTILE: Record<string, string> = {
  '10,000 near misses of names': nearMisses('security analyst penetration tester machine learning'),
  '10,000 near misses of sub-commands': nearMisses('compare skills outlook sources stats'),
  '10,000 words in 10,000 sentences': nearMisses('security analyst salary').replaceAll(' ', '? '),
  '10,000 names': repeat('ciso soc analyst pentester ', WORDS * 7),
  '100,000 letters in one word': repeat('abcdefghij', LETTERS),
  '100,000 letters in words of 24': repeat('securityanalystengineers ', LETTERS),
  '100,000 digits': repeat('2024', LETTERS),
  '100,000 spaces': `salary${repeat(' ', LETTERS)}ciso`,
  '100,000 question marks': repeat('?', LETTERS),
  '100,000 emoji': repeat('🦄', LETTERS * 2),
  '100,000 emoji joined into one': repeat('👩\u200d💻\u200d', LETTERS * 2),
  '100,000 accents on one letter': `e${repeat('\u0301', LETTERS)}`,
  '100,000 opening angles': repeat('<', LETTERS),
  '100,000 letters of open mentions': repeat('<@U0<!channel|', LETTERS),
  '100,000 letters of nested markup': repeat('*_~`>', LETTERS),
  '100,000 letters of entities': repeat('&amp;lt;', LETTERS),
  '10,000 times "and what"': repeat('x and what ', WORDS * 11),
  'a story, then 100,000 dashes': `My dog is sick today. He ate a whole cake. What should I feed him? ${repeat('-', LETTERS)}`,
  'a story, then 25,000 flags': `My dog is sick today. He ate a whole cake. What should I feed him? ${repeat('🇦🇺', LETTERS)}`,
  '40 lists with blanks': repeat(
    `soc analyst:${repeat(' ', 29)}a,${repeat(' ', 29)}a and ${repeat(' ', 29)}1\n`,
    WORDS,
  ),
  '100,000 line breaks and full stops': repeat('. \n', LETTERS),
};

function repeat(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** So many words, each a known one with one or two mistakes, few of them twice. */
function nearMisses(phrase: string): string {
  const words = phrase.split(' ');
  return Array.from({ length: WORDS }, (_, at) => misspelt(words[at % words.length] ?? '', at)).join(' ');
}

/** Swaps two neighbours, then doubles, drops or replaces a letter; `at` decides where, without chance. */
function misspelt(word: string, at: number): string {
  const swap = 1 + (at % Math.max(1, word.length - 2));
  const swapped = word.slice(0, swap) + (word[swap + 1] ?? '') + (word[swap] ?? '') + word.slice(swap + 2);
  const place = 1 + ((at >> 3) % (swapped.length - 1));
  const letter = String.fromCharCode(97 + ((at >> 2) % 26));
  const instead = [letter, '', letter + letter][at % 3] ?? '';
  return swapped.slice(0, place) + instead + swapped.slice(place + 1);
}
