/** Where live sessions are kept: in this process, or in Redis if `RELAY_REDIS_URL` names it. */
import { MemorySessions } from './memory-sessions.mjs';

/**
 * @param {string | undefined} url like `redis://:password@10.0.0.5:6379`
 * @returns {Promise<import('./session-store').SessionStore>}
 * @throws {Error} one line, if it is no address of a server
 */
export async function openSessionStore(url = process.env.RELAY_REDIS_URL) {
	if (!url) return new MemorySessions();
	if (!URL.canParse(url) || !/^rediss?:$/.test(new URL(url).protocol))
		throw new Error('RELAY_REDIS_URL must be like redis://:password@10.0.0.5:6379.');
	const { SharedSessions } = await import('./shared-sessions.mjs');
	return new SharedSessions(url, console.error);
}
