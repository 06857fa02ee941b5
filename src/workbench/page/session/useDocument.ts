import { useCallback, useEffect, useRef, useState } from "react";
import type { Look } from "../look";
import { download, openDocument, reopenDocument, type OpenDocument } from "./documents";

export interface DocumentControl {
  readonly document: OpenDocument | null;
  /** What kept a workbook from being opened or saved; null when all is well. */
  readonly problem: unknown;
  openFile(file: File): void;
  openSample(path: string): void;
  save(): void;
  setProblem(problem: unknown): void;
}

/**
 * The workbook on the bench. Changing what Excel the workbench stands in for opens the workbook again as it is now,
 * because an add-in learns those things once, when it starts.
 */
export function useDocument(look: Look, firstSample: string | undefined): DocumentControl {
  const [document, setDocument] = useState<OpenDocument | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const { excel, language } = look;

  const show = useCallback(async (opening: () => OpenDocument | Promise<OpenDocument>) => {
    try {
      setDocument(await opening());
      setProblem(null);
    } catch (error) {
      setProblem(error);
    }
  }, []);
  const openSample = useCallback(
    (path: string) => {
      void show(async () =>
        openDocument(await fetched(encodeURI(`/samples/${path}`)), fileNameOf(path), excel),
      );
    },
    [excel, show],
  );
  const openFile = (file: File) => {
    void show(async () => openDocument(new Uint8Array(await file.arrayBuffer()), file.name, excel));
  };

  const started = useRef(false);
  const current = useRef(document);
  useEffect(() => {
    current.current = document;
  }, [document]);
  useEffect(() => {
    const before = current.current;
    if (before !== null) void show(() => reopenDocument(before, excel));
    else if (!started.current && firstSample !== undefined) {
      started.current = true;
      openSample(firstSample);
    }
  }, [excel, language, firstSample, openSample, show]);

  const save = () => {
    if (document === null) return;
    try {
      download(document.bytes(), document.session.workbook.fileName);
    } catch (error) {
      setProblem(error);
    }
  };
  return { document, problem, openFile, openSample, save, setProblem };
}

/** "shapes/so.xlsx" → "so.xlsx". */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

async function fetched(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
