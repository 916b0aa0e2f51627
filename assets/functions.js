// The manifest has to name a script for the custom functions. In the shared runtime, which the manifest requires,
// Excel loads taskpane.html instead, and the functions are associated there; so this file is empty.
