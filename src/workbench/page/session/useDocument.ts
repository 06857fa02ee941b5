import { useCallback, useEffect, useRef, useState } from "react";
import type { ExcelVersion, Look } from "../look";
import { download, openDocument, type OpenDocument } from "./documents";

export interface DocumentControl {
  readonly document: OpenDocument | null;
  /** What kept a workbook from being opened or saved; null when all is well. */
  readonly problem: unknown;
  openFile(file: File): void;
  openSample(name: string): void;
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

  const open = useCallback(
    async (name: string, excelVersion: ExcelVersion, read: () => Promise<ArrayBuffer>) => {
      try {
        const bytes = new Uint8Array(await read());
        setDocument(openDocument(bytes, name, excelVersion));
        setProblem(null);
      } catch (error) {
        setProblem(error);
      }
    },
    [],
  );
  const openSample = (name: string) => {
    void open(name, excel, () => fetched(`/samples/${encodeURIComponent(name)}`));
  };
  const openFile = (file: File) => {
    void open(file.name, excel, () => file.arrayBuffer());
  };

  const started = useRef(false);
  const current = useRef(document);
  useEffect(() => {
    current.current = document;
  }, [document]);
  useEffect(() => {
    const before = current.current;
    if (before !== null) {
      void open(before.session.workbook.fileName, excel, () =>
        Promise.resolve(before.bytes().slice().buffer),
      );
    } else if (!started.current && firstSample !== undefined) {
      started.current = true;
      void open(firstSample, excel, () => fetched(`/samples/${encodeURIComponent(firstSample)}`));
    }
  }, [excel, language, firstSample, open]);

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

async function fetched(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}
