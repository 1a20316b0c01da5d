// PGlite with pg-boss and nothing else, in the folder given, until it is stopped.
import { PGlite } from '@electric-sql/pglite';
import { fromPglite, PgBoss } from 'pg-boss';

const boss = new PgBoss({ db: fromPglite(await PGlite.create(process.argv[2] ?? '')), backend: 'pglite' });
await boss.start();
await boss.createQueue('bare');
await boss.work('bare', async () => {});
process.send?.('ready');
process.on('disconnect', () => process.exit(0));
