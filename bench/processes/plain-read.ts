// Run in a fresh process: reads a file as a stream and does nothing with it.
import { createReadStream } from 'node:fs';

for await (const _ of createReadStream(process.argv[2] ?? '')) {
}
