import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A message on the socket: the answer to a command, or an event. */
interface Message {
	id?: number;
	type: 'success' | 'error' | 'event';
	result?: unknown;
	message?: string;
	method?: string;
	params?: unknown;
}

/** A browser that answers commands of WebDriver BiDi. */
export interface BidiBrowser {
	send<Result>(method: string, params: object): Promise<Result>;
	close(): Promise<void>;
}

const START_MILLISECONDS = 60_000;

/** What it prints once it accepts connections. */
const LISTENING = /WebDriver BiDi listening on (ws:\/\/\S+)/;

/**
 * Starts Firefox headless in a new profile and opens its socket. Firefox itself disables what a
 * driven browser should not do, such as looking for updates.
 * @param program its path
 * @param preferences in addition
 * @param onEvent called with subscribed events
 */
export async function startFirefox(
	program: string,
	preferences: Readonly<Record<string, boolean>>,
	onEvent: (method: string, params: unknown) => void
): Promise<BidiBrowser> {
	const profile = mkdtempSync(join(tmpdir(), 'atlas-firefox-'));
	const lines = Object.entries(preferences).map(
		([name, value]) => `user_pref("${name}", ${value});`
	);
	writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
	const browser = spawn(
		program,
		['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile],
		{ stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const ended = new Promise<void>((done) => browser.once('exit', () => done()));

	const url = await new Promise<string>((done, fail) => {
		const timer = setTimeout(() => fail(new Error('Firefox did not start.')), START_MILLISECONDS);
		let output = '';
		browser.stderr.on('data', (text: Buffer) => {
			output += String(text);
			const [, found] = LISTENING.exec(output) ?? [];
			if (found === undefined) return;
			clearTimeout(timer);
			done(found);
		});
		browser.once('error', fail);
		browser.once('exit', () => fail(new Error(`Firefox ended: ${output.slice(-400)}`)));
	});
	const socket = new WebSocket(`${url}/session`);
	await new Promise((done, fail) => {
		socket.addEventListener('open', done);
		socket.addEventListener('error', () => fail(new Error('Firefox does not answer.')));
	});

	const waiting = new Map<number, (message: Message) => void>();
	socket.addEventListener('message', ({ data }) => {
		const message = JSON.parse(String(data)) as Message;
		if (message.type === 'event') onEvent(message.method ?? '', message.params);
		else if (message.id !== undefined) waiting.get(message.id)?.(message);
	});

	let count = 0;
	async function send<Result>(method: string, params: object): Promise<Result> {
		count += 1;
		const id = count;
		const answered = new Promise<Message>((done) => waiting.set(id, done));
		socket.send(JSON.stringify({ id, method, params }));
		const { type, result, message } = await answered;
		waiting.delete(id);
		if (type === 'error') throw new Error(`${method}: ${message}`);
		return result as Result;
	}

	return {
		send,
		async close() {
			await send('browser.close', {});
			await ended;
			rmSync(profile, { recursive: true, force: true });
		}
	};
}
