import { fetchAsset } from './assets';
import { FileError } from './read-json';

/**
 * The text of a file of the site that is no page: `data/tables/students.csv`.
 * @throws FileError where it does not come, or a page comes in its place
 */
export async function readText(path: string): Promise<string> {
	const answer = await fetchAsset(path).catch((cause: unknown) => {
		throw new FileError(path, 'no-answer', null, cause);
	});
	if (!answer.ok) throw new FileError(path, 'refused', answer.status);
	// a network that wants a sign-in answers everything with a page
	if (answer.headers.get('content-type')?.startsWith('text/html'))
		throw new FileError(path, 'broken', null);
	return answer.text();
}
