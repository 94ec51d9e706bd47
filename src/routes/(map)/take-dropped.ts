/** Keeps a table that was dropped on the map for the page that opens it. @returns whether it was one */
export async function takeDropped(event: DragEvent): Promise<boolean> {
	const file = event.dataTransfer?.files[0];
	if (!file) return false;
	event.preventDefault();
	const { keepDropped } = await import('$lib/features/user-data/dropped-file');
	keepDropped(file);
	return true;
}
