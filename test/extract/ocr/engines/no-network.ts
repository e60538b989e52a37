// Loaded before anything else: every access to the network throws and is reported.
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";

const shut = (): never => {
  process.stderr.write("the network was asked for\n");
  throw new Error("shut");
};
net.Socket.prototype.connect = shut;
dgram.Socket.prototype.send = shut;
Object.assign(dns, { lookup: shut, resolve: shut });
globalThis.fetch = shut;
