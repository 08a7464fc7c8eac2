import { randomUUID } from 'node:crypto';
import type { CoreContext, FunctionsCore, InvocationResponse, RegisteredFunction, TypedData } from './core';

/** What wakes a function; absent on nothing that can be served here. */
export function triggerOf({ metadata }: RegisteredFunction) {
  const found = Object.entries(metadata.bindings).find(([, { type }]) => /trigger$/i.test(type));
  if (!found) throw new Error(`The function ${metadata.name} has no trigger.`);
  const [name, binding] = found;
  return { name, binding, type: binding.type.toLowerCase() };
}

/** Runs a function once, through the library's own reading of its arguments and writing of its answer. */
export async function invoke(
  core: FunctionsCore,
  called: RegisteredFunction,
  data: TypedData,
  triggerMetadata: Record<string, TypedData> = {},
  traceParent?: string,
): Promise<InvocationResponse> {
  const coreContext: CoreContext = {
    invocationId: randomUUID(),
    metadata: called.metadata,
    request: { inputData: [{ name: triggerOf(called).name, data }], triggerMetadata, ...(traceParent !== undefined && { traceContext: { traceParent } }) },
    log: core.log,
  };
  const model = core.getProgrammingModel().getInvocationModel(coreContext);
  const { context, inputs } = await model.getArguments();
  const hooked: Record<string, unknown> = { hookData: {}, appHookData: {}, invocationContext: context, functionCallback: called.callback, inputs };

  coreContext.state = 'preInvocationHooks';
  await core.runHooks('preInvocation', hooked);
  coreContext.state = 'invocation';
  try {
    hooked['result'] = await model.invokeFunction(context, hooked['inputs'] as unknown[], hooked['functionCallback'] as RegisteredFunction['callback']);
  } catch (reason) {
    hooked['error'] = reason;
  }
  coreContext.state = 'postInvocationHooks';
  await core.runHooks('postInvocation', hooked);
  if ('error' in hooked) throw hooked['error'];
  return model.getResponse(context, hooked['result']);
}

/** The messages that an invocation puts on queues: one for each value, several for an array. */
export function queueOutputs({ metadata }: RegisteredFunction, response: InvocationResponse): { queue: string; text: string }[] {
  const outputs = [...(response.outputData ?? []), ...(response.returnValue ? [{ name: '$return', data: response.returnValue }] : [])];
  return outputs.flatMap(({ name, data }) => {
    const binding = metadata.bindings[name];
    if (binding?.type.toLowerCase() !== 'queue') return [];
    return textsOf(data).map((text) => ({ queue: String(binding['queueName']), text }));
  });
}

function textsOf(data: TypedData): string[] {
  if (data.string !== undefined) return [data.string];
  if (data.bytes !== undefined) return [Buffer.from(data.bytes).toString('utf8')];
  const value: unknown = data.json === undefined ? (data.int ?? data.double) : JSON.parse(data.json);
  return (Array.isArray(value) ? value : [value]).map((one: unknown) => (typeof one === 'string' ? one : JSON.stringify(one)));
}
