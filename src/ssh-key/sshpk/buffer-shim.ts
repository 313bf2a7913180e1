// Stands in for safer-buffer inside sshpk: the Buffer of the package `buffer`, which is what it falls back on.
export {Buffer} from 'buffer/';
