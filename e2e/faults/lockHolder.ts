/**
 * Another program that holds the database: takes its lock, says `locked`, and lets go after so many milliseconds.
 * Arguments: the database file, milliseconds.
 */
import { DatabaseSync } from 'node:sqlite';

const [path, milliseconds] = process.argv.slice(2);
if (path === undefined || milliseconds === undefined) throw new TypeError('takes a database file and milliseconds');
const database = new DatabaseSync(path, { timeout: 5000 });
database.exec('BEGIN EXCLUSIVE');
process.send?.('locked');
setTimeout(() => {
  database.exec('COMMIT');
  database.close();
  process.disconnect();
}, Number(milliseconds));
