/** The part of WebAssembly that is used here; TypeScript has it only together with the whole DOM. */
declare namespace WebAssembly {
  class Module {
    private constructor();
    readonly [Symbol.toStringTag]: string;
  }
  class Memory {
    private constructor();
    readonly buffer: ArrayBuffer;
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>);
    readonly exports: Readonly<Record<string, Memory | (() => unknown)>>;
  }
  class RuntimeError extends Error {}
  function compile(bytes: Uint8Array): Promise<Module>;
}
