/** LibreOffice and Poppler, with which the release checks open the files that the atlas writes. */
import { isProgramInstalled, installPackages } from './system-packages.mjs';

const PROGRAMS = ['soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const installedOffice = () =>
	isProgramInstalled('pdftoppm', '-v')
		? PROGRAMS.find((program) => isProgramInstalled(program))
		: undefined;

export const hasOffice = () => installedOffice() !== undefined;

/**
 * @returns {Promise<string>} the program that opens slides
 * @throws {Error} one line on what to install
 */
export async function findOffice() {
	if (!hasOffice())
		await installPackages('libreoffice-impress', 'poppler-utils', 'fonts-liberation');
	const office = installedOffice();
	if (office) return office;
	throw new Error('Install LibreOffice Impress and Poppler (pdftoppm, pdftotext), then try again.');
}
