/** What can be typed after the program's name: its options and its subcommands. */
package neuronlab.app.command;
