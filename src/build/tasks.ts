import type { Problem } from "../base/problem.ts";
import type { BuildOptions } from "./options.ts";
import type { DownloadCache } from "./downloads.node.ts";
import type { BuiltUnit } from "./manifest.ts";
import type { KabupatenUnit, UpperUnit } from "./plan.ts";
import type { Pool } from "./pool.node.ts";

/** What every process of a build knows. All of it is plain data. */
export interface BuildSetup {
  readonly root: string;
  readonly options: BuildOptions;
  /** Folder of the compiled program. */
  readonly program: string;
  /** Digest of everything besides a workbook that shapes its records. */
  readonly recordShapers: string;
  /** Folder of what is kept between builds. */
  readonly cacheDir: string;
  /** Folder that files are written to. */
  readonly staging: string;
  /** The site that is brought up to date; null if all of it is made anew. */
  readonly site: string | null;
  readonly assetVersion: string;
  readonly downloads: DownloadCache;
  /** Digest of the program, of what the command asks for, and of what all pages share. */
  readonly base: string;
  /** File with what is known of printed documents; null if there are none. */
  readonly documents: string | null;
}

/** Reads and checks everything but workbooks. */
export interface CheckShared {
  readonly kind: "check-shared";
  readonly setup: Pick<BuildSetup, "root" | "options">;
}

/** Reads and checks the workbooks of one folder, and keeps their records. */
export interface CheckKabupaten {
  readonly kind: "check";
  readonly setup: Pick<BuildSetup, "root" | "options" | "recordShapers" | "cacheDir">;
  readonly dataDir: string;
  /** Null: workbooks outside of every folder. */
  readonly folder: string | null;
}

export interface Checked {
  /** Told in full; of the others only how many there are. */
  readonly errors: readonly Problem[];
  readonly warnings: number;
  readonly notes: number;
}

/** Renders some kabupaten with everything in them. */
export interface RenderKabupaten {
  readonly kind: "kabupaten";
  readonly setup: BuildSetup;
  readonly units: readonly (KabupatenUnit & { readonly dataDir: string })[];
  readonly reporting: readonly string[];
}

/** Renders what stands above the kabupaten from what these keep. */
export interface RenderUpper {
  readonly kind: "upper";
  readonly setup: BuildSetup;
  readonly units: readonly UpperUnit[];
  readonly reporting: readonly string[];
  /** Folders in which the recaps of kabupaten are. */
  readonly stores: readonly (readonly [kode: string, site: string])[];
}

/** Loads what rendering needs, for a process that has nothing else to do. */
export interface WarmUp {
  readonly kind: "warm-up";
  readonly setup: Pick<BuildSetup, "root" | "options" | "program" | "downloads">;
}

export type BuildTask = CheckShared | CheckKabupaten | WarmUp | RenderKabupaten | RenderUpper;

/** Units that a task made, by code. */
export type Rendered = readonly (readonly [kode: string, unit: BuiltUnit])[];

export type BuildAnswer = Checked | Rendered | undefined;

/** The processes of a build: they check, then render what they have read. */
export type BuildPool = Pool<BuildTask, BuildAnswer>;
