/** `npm run audit:licences`: writes docs/dependencies.md, and fails if a licence is not allowed. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatLicences, isAllowed, listDependencies } from './audit/licences.mjs';
import { top } from './steps.mjs';

const dependencies = listDependencies();
writeFileSync(resolve(top, 'docs/dependencies.md'), formatLicences(dependencies));
const refused = dependencies.filter(({ licence }) => !isAllowed(licence));
for (const { name, licence } of refused) console.error(`${name}: ${licence} is not allowed yet.`);
console.log(`docs/dependencies.md: ${dependencies.length} packages.`);
process.exitCode = refused.length > 0 ? 1 : 0;
