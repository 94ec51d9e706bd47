/** Live sessions in the memory of one process; with Redis, the same is a check of a release. */
import { expect, it } from 'vitest';
import { MemorySessions } from '../../scripts/live-session/memory-sessions.mjs';
import { openSessionStore } from '../../scripts/live-session/open-store.mjs';
import { testSessionStore } from '../followers/store-contract';

testSessionStore(async (limits) => new MemorySessions(limits));

it('is chosen unless RELAY_REDIS_URL names a server, and says what is wrong with that', async () => {
	expect(await openSessionStore('')).toBeInstanceOf(MemorySessions);
	for (const url of ['10.0.0.5:6379', 'https://10.0.0.5', 'redis'])
		await expect(openSessionStore(url)).rejects.toThrow('RELAY_REDIS_URL must be like redis://');
});
