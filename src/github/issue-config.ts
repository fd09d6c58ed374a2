/**
 * Text of .github/ISSUE_TEMPLATE/config.yml. GitHub wants whole addresses there, and package.json is
 * the one place that knows them. `repository` is the repository's page, without a slash at the end.
 */
export function issueConfig(repository: string): string {
  return `# Generated from package.json by \`npm run generate\`. Do not edit.
blank_issues_enabled: true
contact_links:
  - name: Panduan petugas data
    url: ${repository}/blob/main/data/README.md
    about: Cara mengisi buku kerja, dan arti setiap pesan kesalahan.
  - name: Data pribadi atau celah keamanan
    url: ${repository}/security/advisories/new
    about: Hanya pengelola yang membacanya. Sebut tempatnya saja, bukan isinya.
`;
}
