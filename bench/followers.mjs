/**
 * `npm run bench:followers`: ten thousand followers of a talk on two processes that share it through
 * Redis: how long a step takes to reach them, and second by second what happens to them when one process
 * is killed. Exits with code 1 if a goal is missed. Followers, servers and Redis run on this machine; no
 * web server stands in front. Writes to bench/results/.
 * `-- --followers N --steps N --out FOLDER` for another number or output folder.
 */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startRedis } from '../scripts/redis.mjs';
import { findFreePorts } from '../scripts/serve.mjs';
import { top } from '../scripts/steps.mjs';
import { readClockMs } from './followers/clock.mjs';
import { describeRun, formatCount, formatMs, round, runBenchmark, saveResult } from './report.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const goals = { medianMs: 100, slowMs: 500, backSeconds: 5 };
const SESSION = 'benchfoq22222222222222222222';
const KEY = 'key00000000000000000';
/** All followers come within ten seconds. */
const JOIN_SECONDS = 10;
const JOIN_LIMIT_SECONDS = 60;
const SECONDS_AFTER_KILL = 8;
const FOLLOWER_PROCESSES = 2;
const SECOND_MS = 1000;

const waitMs = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/** @param {number} port @param {string} redisUrl */
async function startServer(port, redisUrl) {
	const server = spawn(
		process.execPath,
		['scripts/live-session/main.mjs', '--port', String(port)],
		{
			...{ cwd: top, stdio: ['ignore', 'pipe', 'inherit'] },
			env: { ...process.env, RELAY_REDIS_URL: redisUrl }
		}
	);
	await once(server.stdout, 'data');
	return server;
}

/** The stage, behind a web server that goes from one process to the next. */
class Stage {
	#posted = 0;
	#ports;
	/** The number of the current one. */
	step = '';

	/** @param {number[]} ports */
	constructor(ports) {
		this.#ports = ports;
	}

	/** Posts the next step. @returns {Promise<number>} when, in ms of the machine's clock */
	async post() {
		this.step = String((this.#posted += 1));
		const body = JSON.stringify({ key: KEY, step: `bench-${this.step}` });
		const postedMs = readClockMs();
		for (const port of [...this.#ports]) {
			this.#ports.push(...this.#ports.splice(0, 1));
			const url = `http://127.0.0.1:${port}/follow/${SESSION}`;
			const answer = await fetch(url, { method: 'POST', body }).catch(() => null);
			if (answer?.ok) return postedMs;
		}
		throw new Error('no process took the step');
	}
}

/** @param {ChildProcess[]} crowd @param {'arrivals' | 'states'} asked @returns {Promise<any[]>} */
const ask = (crowd, asked) =>
	Promise.all(
		crowd.map(async (each) => {
			each.send(asked);
			return (await once(each, 'message'))[0];
		})
	);

/** @param {ChildProcess[]} crowd @param {Stage} stage @param {number[]} ports */
async function countStates(crowd, stage, ports) {
	const { step } = stage;
	const counts = { byPort: ports.map(() => 0), away: 0, current: 0 };
	for (const states of await ask(crowd, 'states'))
		for (const [state, count] of Object.entries(states)) {
			const [port, theirs] = state.split(' ');
			const index = ports.indexOf(Number(port));
			if (index < 0) counts.away += count;
			else {
				counts.byPort[index] += count;
				if (theirs === step) counts.current += count;
			}
		}
	return counts;
}

/** @param {number} pid @returns {number} MB */
const readMemoryMb = (pid) =>
	Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;

/** Of all processes, in ms; Linux counts in hundredths of a second. @param {ChildProcess[]} processes */
const readProcessorMs = (processes) =>
	processes.reduce((sum, { pid }) => {
		const [, user, system] = /\)(?: \S+){11} (\d+) (\d+)/.exec(
			readFileSync(`/proc/${pid}/stat`, 'utf8')
		) ?? [NaN];
		return sum + 10 * (Number(user) + Number(system));
	}, 0);

/** @param {number[]} sorted @param {number} share */
const findQuantile = (sorted, share) => sorted[Math.ceil(sorted.length * share) - 1] ?? NaN;

/**
 * @typedef {{ count: number, ports: number[], servers: ChildProcess[], crowd: ChildProcess[], stage: Stage }} Hall
 */

/** Waits until all follow. @param {Hall} hall @returns {Promise<number>} how many do */
async function gather({ count, ports, crowd, stage }) {
	let joined = 0;
	for (let second = 0; joined < count && second < JOIN_LIMIT_SECONDS; second += 1) {
		await waitMs(SECOND_MS);
		joined = (await countStates(crowd, stage, ports)).current;
	}
	return joined;
}

/** Posts a step a second. @param {Hall} hall @param {number} stepCount */
async function measureSteps({ count, ports, servers, crowd, stage }, stepCount) {
	// those of the first step
	await ask(crowd, 'arrivals');
	/** @type {Map<string, number>} */
	const postedMs = new Map();
	const processorMs = readProcessorMs(servers);
	for (let index = 0; index < stepCount; index += 1) {
		const atMs = await stage.post();
		postedMs.set(stage.step, atMs);
		await waitMs(SECOND_MS);
	}
	const usedMs = (readProcessorMs(servers) - processorMs) / stepCount;
	/** @type {number[]} */
	const delaysMs = [];
	for (const arrivals of await ask(crowd, 'arrivals'))
		for (const [step, times] of Object.entries(arrivals))
			for (const atMs of times) delaysMs.push(atMs - (postedMs.get(step) ?? NaN));
	delaysMs.sort((a, b) => a - b);
	const memory = servers.map(({ pid = 0 }) => `${Math.round(readMemoryMb(pid))} MB`);
	const missed = count - (await countStates(crowd, stage, ports)).current;
	const slowMs = findQuantile(delaysMs, 0.99);
	const middleMs = findQuantile(delaysMs, 0.5);
	return [
		{
			goal: `a step reaches half of them within ${goals.medianMs} ms`,
			measured: formatMs(middleMs),
			isMet: middleMs < goals.medianMs
		},
		{
			goal: `and 99 of 100 within ${goals.slowMs} ms`,
			measured: `${formatMs(slowMs)}; the last ${formatMs(delaysMs.at(-1) ?? NaN)}`,
			isMet: slowMs < goals.slowMs
		},
		{
			goal: 'none misses the last step',
			measured: `${missed} miss it; of all steps ${formatCount(delaysMs.length)} of ${formatCount(count * stepCount)} arrived`,
			isMet: missed === 0
		},
		{
			goal: 'what it takes: processor time of both processes in a second with a step, and memory',
			measured: `${Math.round(usedMs)} ms; ${memory.join(' and ')}`,
			isMet: null
		}
	];
}

/** Kills the first process. @param {Hall} hall */
async function measureKill({ count, ports, servers, crowd, stage }) {
	const killed = (await countStates(crowd, stage, ports)).byPort[0] ?? 0;
	servers[0]?.kill('SIGKILL');
	const killedMs = readClockMs();
	const rows = [];
	let backSeconds = Infinity;
	let missed = count;
	for (let second = 0; second <= SECONDS_AFTER_KILL; second += 1) {
		// a step has at least half a second before its followers are counted
		const leftMs = killedMs + second * SECOND_MS - readClockMs();
		await waitMs(second && Math.max(SECOND_MS / 2, leftMs));
		const { byPort, away, current } = await countStates(crowd, stage, ports);
		const atSeconds = (readClockMs() - killedMs) / SECOND_MS;
		const areBack = second > 0 && byPort[1] === count && current === count;
		if (areBack) backSeconds = Math.min(backSeconds, atSeconds);
		missed = count - current;
		rows.push({
			'after, s': round(atSeconds, 1),
			'on the killed process': byPort[0] ?? 0,
			'on the other': byPort[1] ?? 0,
			'not connected': away,
			'connected, at the current step': current
		});
		if (second < SECONDS_AFTER_KILL) await stage.post();
	}
	const back = Number.isFinite(backSeconds) ? `${backSeconds.toFixed(1)} s` : 'not all';
	const goal = {
		goal: `one process killed: its followers are on the other within ${goals.backSeconds} s, at the current step`,
		measured: `${formatCount(killed)} followers, ${back}; ${formatCount(missed)} miss the last step`,
		isMet: backSeconds <= goals.backSeconds && missed === 0
	};
	return { goal, rows };
}

runBenchmark('followers', async () => {
	const { values } = parseArgs({
		options: {
			followers: { type: 'string', default: '10000' },
			steps: { type: 'string', default: '30' },
			out: { type: 'string' }
		}
	});
	const count = Number(values.followers);
	const [loadBefore = 0] = loadavg();
	const first = await findFreePorts(4380, 3);
	const ports = [first, first + 1];
	const redis = await startRedis(first + 2);
	const servers = await Promise.all(ports.map((port) => startServer(port, redis.url)));
	const stage = new Stage([...ports]);
	await stage.post();
	const share = count / FOLLOWER_PROCESSES;
	const crowd = Array.from({ length: FOLLOWER_PROCESSES }, (_, index) => {
		const child = fork(resolve(top, 'bench/followers/follow.mjs'));
		const [path, joinsPerSecond] = [`/follow/${SESSION}`, share / JOIN_SECONDS];
		child.send({ first: index * share, count: share, ports, path, joinsPerSecond });
		return child;
	});
	try {
		const hall = { count, ports, servers, crowd, stage };
		const joined = await gather(hall);
		const steps = await measureSteps(hall, Number(values.steps));
		const { goal, rows } = await measureKill(hall);
		const [loadAfter = 0] = loadavg();
		const all = {
			goal: `${formatCount(count)} follow through two processes`,
			measured: formatCount(joined),
			isMet: joined === count
		};
		const judged = [all, ...steps, goal];
		const { date, machine } = describeRun();
		const load = `load average ${loadBefore.toFixed(1)} before and ${loadAfter.toFixed(1)} after`;
		const run = { date, machine: `${machine}, ${load}` };
		saveResult('followers', { ...run, goals: judged, rows }, values.out);
		if (judged.some(({ isMet }) => isMet === false)) process.exitCode = 1;
	} finally {
		for (const child of [...crowd, ...servers]) child.kill('SIGKILL');
		await redis.stop();
	}
});
