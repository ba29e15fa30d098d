"""The commands of the command line, one file a subject; thin over the services."""
