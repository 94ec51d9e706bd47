import { spawn, type ChildProcess } from 'node:child_process';
import { findFreePorts } from '../../scripts/serve.mjs';
import { listStrokes, type DrivenPage } from './driven-page';

/** How WebDriver names an element in JSON. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A virtual screen, if there is none. @returns its name and a function that ends it */
async function openDisplay(): Promise<{ display: string; close: () => void }> {
	const own = process.env.DISPLAY;
	if (own) return { display: own, close: () => undefined };
	const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24'], {
		stdio: ['ignore', 'pipe', 'ignore']
	});
	const number = await new Promise<string>((done, fail) => {
		screen.stdout.once('data', (text: Buffer) => done(String(text).trim()));
		screen.once('error', fail);
	});
	return { display: `:${number}`, close: () => void screen.kill() };
}

async function untilReady(url: string): Promise<void> {
	for (let attempt = 0; attempt < 100; attempt += 1) {
		try {
			await fetch(`${url}/status`);
			return;
		} catch {
			await new Promise((done) => setTimeout(done, 100));
		}
	}
	throw new Error('The driver of WebKit does not answer.');
}

/** WebKit in GTK's small browser, driven by WebDriver. @param paths of its driver and of it */
export async function openWebKit(paths: { driver: string; browser: string }): Promise<DrivenPage> {
	const screen = await openDisplay();
	const port = await findFreePorts(4460, 1);
	const driver: ChildProcess = spawn(paths.driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, DISPLAY: screen.display }
	});
	const url = `http://localhost:${port}`;
	await untilReady(url);

	async function ask<Result>(method: string, path: string, body?: object): Promise<Result> {
		const answer = await fetch(url + path, {
			method,
			headers: { 'content-type': 'application/json' },
			...(body ? { body: JSON.stringify(body) } : {})
		});
		const { value } = (await answer.json()) as { value: Result & { error?: string } };
		if (!answer.ok) throw new Error(JSON.stringify(value).slice(0, 400));
		return value;
	}

	interface Session {
		sessionId: string;
		capabilities: { browserVersion: string };
	}
	const options = { binary: paths.browser, args: ['--automation'] };
	const session = await ask<Session>('POST', '/session', {
		capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } }
	});
	const at = `/session/${session.sessionId}`;
	return {
		name: `WebKit ${session.capabilities.browserVersion}`,
		// WebDriver does not report the console
		errors: [],
		goto: (url) => ask('POST', `${at}/url`, { url }),
		evaluate: (script) => ask('POST', `${at}/execute/sync`, { script, args: [] }),
		async click(selector) {
			const using = { using: 'css selector', value: selector };
			const element = await ask<Record<string, string>>('POST', `${at}/element`, using);
			await ask('POST', `${at}/element/${element[ELEMENT]}/click`, {});
		},
		async press(...keys) {
			const strokes = { type: 'key', id: 'keys', actions: listStrokes(keys) };
			await ask('POST', `${at}/actions`, { actions: [strokes] });
		},
		resize: async (width, height) =>
			void (await ask('POST', `${at}/window/rect`, { width, height })),
		async close() {
			await ask('DELETE', at).catch(() => undefined);
			driver.kill();
			screen.close();
		}
	};
}
