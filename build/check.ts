/** `npm run check`: every check that must be green before a commit; stops at the first that fails. */
import { checks, passes } from './checks.ts';

process.exitCode = checks.every(passes) ? 0 : 1;
