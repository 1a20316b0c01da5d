import { fileURLToPath } from 'node:url';

/** The knowledge that comes with the bot. */
export const KNOWLEDGE_FOLDER = fileURLToPath(new URL('../../knowledge', import.meta.url));
