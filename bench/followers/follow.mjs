/**
 * A process of followers, started by bench/followers.mjs: plain connections that read events as a browser
 * does, each from an address of its own, and that ask the other server when theirs is gone.
 */
import { createConnection } from 'node:net';
import { readClockMs } from './clock.mjs';

/** @typedef {{ first: number, count: number, ports: number[], path: string, joinsPerSecond: number }} Task */
/** @typedef {{ [portAndStep: string]: number }} States how many followers are in each */

/** Where each connection reads to: what arrived is dealt with before the next one reads. */
const received = Buffer.alloc(65_536);
const STEP = 'data: bench-';

class Follower {
	#index;
	#task;
	#onstep;
	#text = '';
	#retryMs = 3_000;
	/** Of the server; 0 without a connection. */
	port = 0;
	step = '';

	/** @param {number} index @param {Task} task @param {(step: string) => void} onstep */
	constructor(index, task, onstep) {
		this.#index = index;
		this.#task = task;
		this.#onstep = onstep;
	}

	/** A server that refuses is passed over, as by the web server in front. */
	connect(attempt = 0) {
		const { ports, path } = this.#task;
		const port = ports[(this.#index + attempt) % ports.length] ?? 0;
		const bytes = [this.#index >> 16, (this.#index >> 8) & 255, this.#index & 255];
		this.#text = '';
		const socket = createConnection({
			...{ port, host: '127.0.0.1' },
			onread: {
				buffer: received,
				callback: (length) => {
					const piece = received.toString('latin1', 0, length);
					// a page, too, asks a server that refuses again
					if (this.port === 0 && !piece.startsWith('HTTP/1.1 200')) socket.destroy();
					else {
						this.port = port;
						this.#read(piece);
					}
					return true;
				}
			}
		});
		socket.write(
			`GET ${path} HTTP/1.1\r\nhost: atlas\r\nx-forwarded-for: 10.${bytes.join('.')}\r\n\r\n`
		);
		// it closes, too
		socket.on('error', () => undefined);
		socket.once('close', () => {
			const isRefused = this.port === 0;
			this.port = 0;
			if (isRefused && attempt + 1 < ports.length) this.connect(attempt + 1);
			else setTimeout(() => this.connect(), this.#retryMs);
		});
	}

	/** @param {string} piece */
	#read(piece) {
		this.#text += piece;
		const end = this.#text.lastIndexOf('\n\n');
		if (end < 0) return;
		const events = this.#text.slice(0, end);
		this.#text = this.#text.slice(end + 2);
		const retry = events.indexOf('retry: ');
		if (retry >= 0) this.#retryMs = Number.parseInt(events.slice(retry + 7));
		const start = events.lastIndexOf(STEP);
		if (start < 0) return;
		const [step = ''] = events.slice(start + STEP.length).split('\n', 1);
		if (step === this.step) return;
		this.step = step;
		this.#onstep(step);
	}
}

/** @param {Task} task */
function follow(task) {
	/** @type {{ [step: string]: number[] }} when each arrived, in ms of the machine's clock */
	let arrivals = {};
	const followers = Array.from(
		{ length: task.count },
		(_, index) =>
			new Follower(task.first + index, task, (step) => (arrivals[step] ??= []).push(readClockMs()))
	);
	followers.forEach((follower, index) =>
		setTimeout(() => follower.connect(), (1000 * index) / task.joinsPerSecond)
	);
	process.on('message', (asked) => {
		/** @type {States} */
		const states = {};
		for (const { port, step } of followers)
			states[`${port} ${step}`] = (states[`${port} ${step}`] ?? 0) + 1;
		process.send?.(asked === 'arrivals' ? arrivals : states);
		if (asked === 'arrivals') arrivals = {};
	});
}

process.once('message', (task) => follow(/** @type {Task} */ (task)));
