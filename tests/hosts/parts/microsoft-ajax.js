// The little of Microsoft's Ajax library that office.js of npm expects from another machine. Our own words, for tests alone.
(function () {
  const nothing = () => undefined;
  const failing = (name) => (...words) => Object.assign(new Error(`${name}: ${words.filter((each) => each != null).join(' ')}`), { name: `Sys.${name}` });
  window.Type = Object.assign(function Type() {}, { registerNamespace: nothing, registerClass: nothing, isListType: () => false, getName: String, getDescriptor: nothing });
  Object.assign(Function, {
    _validateParams: () => null, _validateParameter: () => null, emptyMethod: nothing,
    createDelegate: (self, method) => method.bind(self), createCallback: (method, context) => (...args) => method(...args, context),
  });
  for (const name of ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'argumentUndefined', 'invalidOperation', 'notImplemented', 'parameterCount', 'format']) Error[name] = failing(name);
  Error.create = (message, more) => Object.assign(new Error(message), more);
  String.format = (text, ...parts) => text.replace(/\{(\d+)\}/g, (_, at) => parts[at]);
  Object.getType = (value) => value?.constructor;
  window.Sys = {
    StringBuilder: nothing, EventHandlerList: nothing, Debug: { trace: nothing, assert: nothing, fail: nothing }, Browser: { agent: null, InternetExplorer: {}, version: 0 },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
  window._u = { ExtensibilityStrings: {} };
})();
