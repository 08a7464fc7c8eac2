import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';
import tseslint from 'typescript-eslint';

// Reads [{ file, code, typed }] and answers with the rules that each broke; without texts it lints the whole tree.
// Rules that need types are left to `npm run lint`, save where a text asks for them: they take as long as a compilation.
const untyped = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const typed = new ESLint();
const seeds = JSON.parse(await text(process.stdin));
const broken = async ({ file, code, typed: needsTypes }) => {
  const [result] = await (needsTypes ? typed : untyped).lintText(code, { filePath: file });
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
};
const wholeTree = async () => {
  const results = await untyped.lintFiles(['.']);
  return { files: results.length, problems: results.flatMap(({ filePath, messages }) => messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId} ${message}`)) };
};
const answer = seeds.length > 0 ? await Promise.all(seeds.map(broken)) : await wholeTree();
process.stdout.write(JSON.stringify(answer));
