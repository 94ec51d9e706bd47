/** Which file of `src/` imports which: by `import` or `import()`, code or only a type. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** A module by its path from the top, with the modules that it imports. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
const LATER = /\bimport\(\s*(['"])([^'"]+)\1\s*\)/g;

function specifiersOfScript(code: string): string[] {
	const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
	const found: string[] = [];
	const visit = (node: ts.Node) => {
		const named =
			ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
				? node.moduleSpecifier
				: ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
					? node.argument.literal
					: ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
						? node.arguments[0]
						: undefined;
		if (named && ts.isStringLiteralLike(named)) found.push(named.text);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** The specifiers that a module imports, including those in the markup of a component. */
export function listSpecifiers(file: string, text: string): string[] {
	if (!file.endsWith('.svelte')) return specifiersOfScript(text);
	const scripts = [...text.matchAll(SCRIPT)].flatMap(([, code = '']) => specifiersOfScript(code));
	const markup = [...text.replace(SCRIPT, '').matchAll(LATER)].map(([, , named = '']) => named);
	return [...scripts, ...markup];
}

const ENDINGS = ['', '.ts', '.svelte', '.svelte.ts', '.js'];

/** The path of an imported file from the top; null for packages and generated files. */
function resolveImport(specifier: string, importer: string, top: string): string | null {
	const path = specifier.startsWith('$lib/')
		? specifier.replace('$lib', 'src/lib')
		: specifier.startsWith('.')
			? posix.join(posix.dirname(importer), specifier)
			: null;
	if (path === null) return null;
	const ending = ENDINGS.find((each) => existsSync(join(top, path + each)));
	return ending === undefined ? null : path + ending;
}

/** Imports that run when a module is loaded: no types, no `import()`. */
function staticImports(file: string, top: string): string[] {
	const code = readFileSync(join(top, file), 'utf8');
	const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
	return source.statements.flatMap((statement) => {
		if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
		const { moduleSpecifier: named } = statement;
		const isType = ts.isImportDeclaration(statement)
			? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
			: statement.isTypeOnly;
		return named && ts.isStringLiteral(named) && !isType ? [named.text] : [];
	});
}

/** Every import specifier that loading a module runs, with its importer. */
export function listLoadedBy(entry: string, top: string): Map<string, string> {
	const found = new Map<string, string>();
	const seen = new Set([entry]);
	for (const file of seen)
		for (const specifier of staticImports(file, top)) {
			found.set(specifier, file);
			const next = resolveImport(specifier, file, top);
			if (next) seen.add(next);
		}
	return found;
}

/** All modules below `src/`, tests included. @param top the folder of the repository */
export function readImports(top: string): ImportGraph {
	const files = readdirSync(join(top, 'src'), { recursive: true, encoding: 'utf8' })
		.map((file) => `src/${file.replaceAll('\\', '/')}`)
		.filter((file) => /\.(ts|svelte)$/.test(file));
	return new Map(
		files.map((file) => {
			const named = listSpecifiers(file, readFileSync(join(top, file), 'utf8'));
			const imported = named.flatMap((specifier) => resolveImport(specifier, file, top) ?? []);
			return [file, new Set(imported)];
		})
	);
}

/** Import cycles, each once, in the order of its imports. */
export function findCircles(graph: ImportGraph): string[][] {
	const circles: string[][] = [];
	const done = new Set<string>();
	const path: string[] = [];
	const follow = (module: string) => {
		const at = path.indexOf(module);
		if (at >= 0) circles.push(path.slice(at));
		if (at >= 0 || done.has(module)) return;
		path.push(module);
		for (const next of graph.get(module) ?? []) follow(next);
		path.pop();
		done.add(module);
	};
	for (const module of graph.keys()) follow(module);
	return circles;
}
