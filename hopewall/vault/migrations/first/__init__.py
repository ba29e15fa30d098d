"""The statements of revision 0001, frozen: a later change is a later revision."""
