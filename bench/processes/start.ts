// Run in a fresh process: prints when the modules were there, the knowledge was loaded and the bot was trained,
// in milliseconds since the process began.
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/folder.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { createReply } from '../../src/reply.ts';

const imported = performance.now();
const knowledge = loadKnowledge(KNOWLEDGE_FOLDER);
const loaded = performance.now();
createReply(knowledge);
console.log(JSON.stringify({ imported, loaded, trained: performance.now() }));
