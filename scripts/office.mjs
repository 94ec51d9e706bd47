/**
 * Finds LibreOffice and Poppler, with which the tests open files that the atlas writes for office
 * programs, and installs them from the system's packages if they are missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './steps.mjs';
import { packageCommands } from './system-packages.mjs';

const MAC_OFFICE = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

/** @param {string} program @param {string} argument */
const answers = (program, argument) =>
	spawnSync(program, [argument], { stdio: 'ignore', timeout: 60_000 }).status === 0;

/** @returns {string | null} LibreOffice's program */
function installedOffice() {
	const names = ['soffice', 'libreoffice', ...(existsSync(MAC_OFFICE) ? [MAC_OFFICE] : [])];
	return names.find((name) => answers(name, '--version')) ?? null;
}

const hasPoppler = () => answers('pdftoppm', '-v') && answers('pdftotext', '-v');

export const hasOffice = () => installedOffice() !== null && hasPoppler();

/**
 * @returns {Promise<string>} the program that opens slides
 * @throws {Error} one line on what to install
 */
export async function findOffice() {
	const found = installedOffice();
	if (found && hasPoppler()) return found;
	console.log('LibreOffice or Poppler is missing; installing it from the system’s packages.');
	const commands = packageCommands({
		apt: ['libreoffice-impress', 'poppler-utils', 'fonts-liberation'],
		dnf: ['libreoffice-impress', 'poppler-utils', 'liberation-fonts'],
		apk: ['libreoffice-impress', 'poppler-utils', 'font-liberation'],
		brew: ['libreoffice', 'poppler']
	});
	for (const command of commands) await run(command, { timeoutMs: 1_200_000 });
	const installed = installedOffice();
	if (installed && hasPoppler()) return installed;
	throw new Error(
		'Install LibreOffice (Impress) and Poppler (pdftoppm, pdftotext), then try again: the tests open the slides and pages that the atlas writes.'
	);
}
